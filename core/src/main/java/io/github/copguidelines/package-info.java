/**
 * The house style of the model: settings of Immutables for all packages below.
 *
 * <p>Generated classes are package-private; users see only the interface and its nested {@code
 * Builder}. There are no generated copy methods: {@code builder().from(object)} does the same.
 * Types for documents that people write have {@code toBuilder()}.
 */
@Value.Style(
    deferCollectionAllocation = true,
    jdk9Collections = true,
    unsafeDefaultAndDerived = true, // no default depends on another property
    get = "*",
    jdkOnly = true,
    jacksonIntegration = false,
    optionalAcceptNullable = true,
    depluralize = true,
    depluralizeDictionary = {
      "country:countries",
      "activity:activities",
      "indicator:indicators",
      "ageBand:ageBands",
      "strategyStage:strategyStages",
      "evidenceFlag:evidenceFlags",
      "riskCategory:riskCategories",
      "address:addresses",
      "alias:aliases",
      "alternative:alternatives",
      "child:children",
      "library:libraries",
      "vulnerability:vulnerabilities",
      "capability:capabilities",
      "media:media"
    },
    visibilityString = "PACKAGE", // as text: users' builds lack the enum
    overshadowImplementation = true,
    underrideToString = "describe",
    defaults = @Value.Immutable(copy = false))
package io.github.copguidelines;

import org.immutables.value.Value;
