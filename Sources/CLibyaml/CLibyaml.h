// The YAML parser of the system, as Debian's libyaml-dev installs it.
#include <yaml.h>
