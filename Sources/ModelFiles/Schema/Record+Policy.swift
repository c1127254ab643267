extension Record {
  /// `/etc/veiviser/policy.yaml`.
  static var policy: Record {
    Record(
      .needs("format", .word(["1"])),
      .may("municipality", .pattern("^(?!0000)[0-9]{4}$"), "The one that everybody works in."),
      .may("content-hash", .pattern("^[0-9a-f]{12,64}$"), "How the hash of the model begins."),
      .may("files", .flag, "Whether a walk may write files."),
      .may("plans", .flag, "Whether plans may be kept and read."))
  }
}
