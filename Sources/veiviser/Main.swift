import ArgumentParser
import CMalloc
import Canvas
import Glibc
import Texts

/// Where the program begins and ends.
@main enum Main {
  static func main() {
    keepMemory()
    // A reader that goes away is noticed by the write that fails, not by dying of a signal.
    signal(SIGPIPE, SIG_IGN)
    StandardStream.reserve()
    do {
      if let script = CompletedVeiviser.script(askedBy: CommandLine.arguments.dropFirst()) {
        return try StandardStream.output.write(script)
      }
      if let page = try Guidance.page(askedBy: CommandLine.arguments.dropFirst()) {
        return try StandardStream.output.write(page)
      }
      if CommandLine.arguments.count == 1 { return try Walk().run() }
      var command = try Veiviser.parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      end(failure)
    } catch {
      end(explaining: error)
    }
  }

  /// Keeps memory that is no longer used, up to so much, for what is read next.
  ///
  /// Giving it back to the system and taking it again costs as much as half of reading a model.
  private static func keepMemory() {
    _ = mallopt(M_TRIM_THRESHOLD, 64 << 20)
    _ = mallopt(M_TOP_PAD, 4 << 20)
  }

  private static func end(_ failure: Failure) -> Never {
    let message = failure.message(in: Speech.current.sentences)
    if !message.isEmpty { try? StandardStream.error.write(message + "\n") }
    exit(failure.status.rawValue)
  }

  /// Ends with what the argument parser has to say: help, the version, or what is wrong.
  private static func end(explaining error: any Error) -> Never {
    let status = Veiviser.exitCode(for: error).rawValue
    // It repeats arguments as they were given, which may hold anything.
    let message = Veiviser.fullMessage(for: error).printable
    do throws(Failure) {
      // Where nobody has asked for a language, it is English, as for findings.
      if status == ExitStatus.usage.rawValue, let guidance = try? Guidance(.current, orIn: .en) {
        let said = Veiviser.message(for: error).printable
        try StandardStream.error.write(guidance.complaint(said, inPlaceOf: message))
      } else if status != 0 {
        try StandardStream.error.write(message + "\n")
      } else if message == Version.program {
        // The parser knows only a fixed text; which model there is must be read first.
        try StandardStream.output.write(try Version.text(Environment.current))
      } else {
        try StandardStream.output.write(Guidance.page(inPlaceOf: message) ?? message + "\n")
      }
    } catch {
      end(error)
    }
    exit(status)
  }
}
