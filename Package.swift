// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "Veiviser",
  products: [
    .executable(name: "veiviser", targets: ["veiviser"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    .target(name: "DecisionModel", swiftSettings: strict),
    .target(name: "Workshops", dependencies: ["DecisionModel"], swiftSettings: strict),
    .target(name: "CarePlans", dependencies: ["DecisionModel"], swiftSettings: strict),
    .target(
      name: "PlanStore",
      dependencies: [
        "CarePlans", "DecisionModel",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict
    ),
    .target(name: "Texts", swiftSettings: strict),
    .target(name: "Canvas", swiftSettings: strict),
    .target(
      name: "Screens",
      dependencies: ["CarePlans", "DecisionModel", "Texts", "Canvas", "Reports", "Workshops"],
      swiftSettings: strict
    ),
    .target(
      name: "Reports", dependencies: ["CarePlans", "DecisionModel", "Texts", "Workshops"],
      swiftSettings: strict
    ),
    .target(name: "EmbeddedResources"),
    .systemLibrary(name: "CLibyaml", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CMalloc"),
    .target(
      name: "ModelFiles",
      dependencies: [
        "CarePlans", "Canvas", "DecisionModel", "Texts", "Workshops", "EmbeddedResources",
        "CLibyaml",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
    ),
    .target(name: "Terminal", dependencies: ["Canvas", "CNcurses"], swiftSettings: strict),
    .executableTarget(
      name: "veiviser",
      dependencies: [
        "CarePlans", "DecisionModel", "ModelFiles", "PlanStore", "Texts", "Canvas", "Screens",
        "Reports", "Terminal", "Workshops", "CMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      // As the default linker lays the code out, the system holds far more of it in memory.
      linkerSettings: [.unsafeFlags(["-use-ld=lld"], .when(platforms: [.linux]))]
    ),
    .target(name: "TestKit", path: "Tests/TestKit", swiftSettings: strict),
    .testTarget(
      name: "DecisionModelTests",
      dependencies: ["DecisionModel", "TestKit"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "WorkshopsTests",
      dependencies: ["DecisionModel", "ModelFiles", "Reports", "Texts", "Workshops", "TestKit"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CarePlansTests",
      dependencies: ["CarePlans", "DecisionModel", "ModelFiles", "Reports", "Texts", "TestKit"],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "plan-writer",
      dependencies: ["CarePlans", "DecisionModel", "PlanStore", "TestKit"],
      path: "Tests/PlanWriter",
      swiftSettings: strict
    ),
    .testTarget(
      name: "PlanStoreTests",
      dependencies: [
        "CarePlans", "DecisionModel", "PlanStore", "TestKit", "plan-writer",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict
    ),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas", "TestKit"], swiftSettings: strict),
    .testTarget(
      name: "ModelFilesTests",
      dependencies: [
        "CarePlans", "Canvas", "ModelFiles", "DecisionModel", "EmbeddedResources", "Reports",
        "TestKit", "Texts", "Workshops",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "CarePlans", "Screens", "ModelFiles", "DecisionModel", "Canvas", "Reports", "Texts",
        "TestKit", "Workshops",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["CarePlans", "Reports", "ModelFiles", "DecisionModel", "Texts"],
      swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c17
)
