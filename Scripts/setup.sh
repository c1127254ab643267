# shellcheck shell=bash
# Sourced by the scripts beside it: checks what a build needs, installs what is missing, builds.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
binary="$project/.build/veiviser"
logs="$project/.build/log"

readonly unavailable=69
# The paths of sources that C code keeps for its messages begin at the project, wherever that lies.
readonly static_executable=(-c release --static-swift-stdlib -Xswiftc -static-executable
  -Xcc "-ffile-prefix-map=$project=.")

say() {
  printf '%s\n' "$*" >&2
}

# Runs a command with its output in a log, which is shown only when the command fails, and then
# without the lines of the tests that started and passed.
quietly() {
  local log="$logs/$1.log"
  shift
  mkdir -p "$logs"
  local status=0
  "$@" >"$log" 2>&1 </dev/null || status=$?
  if ((status != 0)); then
    grep -v -e '^◇ ' -e '^✔ ' -e ' \.\.\. ok$' "$log" >&2 || true
    say "Failed ($status): $*"
  fi
  return "$status"
}

has_command() {
  command -v "$1" >/dev/null 2>&1
}

has_file() {
  compgen -G "$1" >/dev/null
}

# Prints the packages that a build lacks, one a line.
missing_for_building() {
  has_command gcc || echo gcc
  has_file '/usr/lib/gcc/*/*/libstdc++.a' || echo g++
  has_command ld.gold || gold_package
  has_command git || echo git
  [[ -e /etc/ssl/certs/ca-certificates.crt ]] || echo ca-certificates
  local library
  for library in libncursesw.a libtinfo.a; do
    has_file "/usr/lib/*/$library" || echo libncurses-dev
  done
  [[ -e /usr/include/curses.h ]] || echo libncurses-dev
  has_file '/usr/lib/*/libyaml.a' && [[ -e /usr/include/yaml.h ]] || echo libyaml-dev
  [[ -e /usr/include/sqlite3.h ]] || echo libsqlite3-dev
  # Without its shared libraries the package manager of the toolchain does not even start.
  swift build --version >/dev/null 2>&1 ||
    printf '%s\n' libcurl4-openssl-dev libxml2-dev libsqlite3-dev
}

# Prints the packages that the end-to-end tests lack besides, one a line.
missing_for_testing() {
  has_command tmux || echo tmux
  has_command python3 || echo python3
  has_command strace || echo strace
}

# Newer releases keep the gold linker in a package of its own.
gold_package() {
  if apt-cache show binutils-gold >/dev/null 2>&1; then echo binutils-gold; else echo binutils; fi
}

# Prints the command that gives root's rights, nothing for root; fails where there is none.
as_root() {
  if ((EUID == 0)); then
    return 0
  elif has_command sudo && { sudo -n true 2>/dev/null || [[ -t 0 && -t 2 ]]; }; then
    echo sudo
  else
    return 1
  fi
}

install_packages() {
  local root
  if ! has_command apt-get; then
    say "These packages are missing, by their Debian names: $*"
    exit "$unavailable"
  fi
  if ! root=$(as_root); then
    say "These packages are missing. Install them, then run this again:"
    say "  sudo apt-get install $*"
    exit "$unavailable"
  fi
  say "Installing $* …"
  [[ -z $root ]] || sudo -v || exit "$unavailable"
  local apt_get=(${root:+"$root"} env DEBIAN_FRONTEND=noninteractive apt-get -qq)
  quietly apt-update "${apt_get[@]}" update || exit "$unavailable"
  quietly apt-install "${apt_get[@]}" install -y --no-install-recommends "$@" || exit "$unavailable"
}

# Leaves the machine ready, or stops with what is missing. Arguments: functions that print packages.
set_up() {
  if ! has_command swift; then
    say "swift is not on PATH. Install the toolchain from https://www.swift.org/install/linux/"
    exit "$unavailable"
  fi
  if [[ ! -e /proc/self/exe ]]; then
    say "/proc is not mounted; the Swift runtime needs it. As root: mount -t proc proc /proc"
    exit "$unavailable"
  fi
  local packages check
  mapfile -t packages < <(for check in "$@"; do "$check"; done | sort -u)
  ((${#packages[@]} == 0)) || install_packages "${packages[@]}"
}

# Prints something when a file that goes into the executable has changed since the build that made
# $binary began.
changed_since_the_build() {
  find "$project"/{Package.swift,Sources,Resources,Scripts/setup.sh} \
    -path "$project/Resources/Documentation" -prune -o -newer "$binary" -print -quit
}

# Builds the static release executable, where needed, and leaves a stripped copy of it in $binary.
build_executable() {
  [[ ! -x $binary || -n $(changed_since_the_build) ]] || return 0
  say "Building Veiviser; the first time takes a few minutes …"
  local began="$logs/build-began"
  mkdir -p "$logs"
  touch "$began"
  quietly build-release swift build --package-path "$project" \
    "${static_executable[@]}" --product veiviser || return
  # Into a new file first: a copy that runs at the moment cannot be written to.
  strip -o "$binary.new" "$project/.build/release/veiviser" &&
    touch -r "$began" "$binary.new" &&
    mv -f "$binary.new" "$binary"
}
