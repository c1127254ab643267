import CFuzzer
import Glibc

// fuzz TARGET ARGUMENT...: the arguments are those of libFuzzer.
guard CommandLine.argc > 1, let target = Target(rawValue: CommandLine.arguments[1]) else {
  let names = Target.allCases.map(\.rawValue).joined(separator: "\n")
  print(names)
  exit(CommandLine.argc > 1 ? 64 : 0)
}
// The function that libFuzzer calls can hold nothing, so it finds its target here.
setenv("VEIVISER_FUZZ", target.rawValue, 1)

// What is read once must not count as the time that the first input took.
_ = Base.read
_ = try? National.read()

// libFuzzer takes the name of the target for a folder.
CommandLine.unsafeArgv[1] = CommandLine.unsafeArgv[0]
var count = CommandLine.argc - 1
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
exit(
  LLVMFuzzerRunDriver(&count, &arguments) { start, length in
    tryInput(Array(UnsafeBufferPointer(start: start, count: length)))
    return 0
  })
