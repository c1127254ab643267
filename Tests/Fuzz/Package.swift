// swift-tools-version: 6.2
// Fuzz targets, in a package of their own: a sanitizer in the main package would break its builds.
// The modules are those of the main package, by links. Cryptography, which takes minutes to build,
// is stood in for: nothing that is tried here depends on which hash it is.
import PackageDescription

let tried: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .unsafeFlags(["-sanitize=fuzzer,address", "-enable-testing"]),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, path: "Modules/\(name)", swiftSettings: tried)
}

let package = Package(
  name: "Fuzz",
  targets: [
    module("DecisionModel"),
    module("Workshops", ["DecisionModel"]),
    module("CarePlans", ["DecisionModel"]),
    module("Texts"),
    module("TestKit"),
    module("Canvas"),
    module("Reports", ["CarePlans", "DecisionModel", "Texts", "Workshops"]),
    module("Screens", ["CarePlans", "DecisionModel", "Texts", "Canvas", "Reports", "Workshops"]),
    .target(name: "EmbeddedResources", path: "Modules/EmbeddedResources"),
    .systemLibrary(name: "CLibyaml", path: "Modules/CLibyaml"),
    .target(name: "Crypto"),
    module(
      "ModelFiles",
      [
        "CarePlans", "Canvas", "DecisionModel", "Texts", "Workshops", "EmbeddedResources",
        "CLibyaml", "Crypto",
      ]),
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "CFuzzer", "CarePlans", "Canvas", "DecisionModel", "ModelFiles", "Reports", "Screens",
        "TestKit", "Texts", "Workshops",
      ],
      swiftSettings: tried,
      // The gold linker gives up on code made for a fuzzer.
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]
    ),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c17
)
