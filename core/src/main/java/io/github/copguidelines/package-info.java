/**
 * The house style of the model: what Immutables generates for the types of every package below.
 *
 * <p>Generated classes are package-private, users meet the interface and its nested {@code Builder}
 * only. Generated copy methods are left out: {@code builder().from(object)} does the same in one
 * way. Types that people write documents with have {@code toBuilder()} for it.
 */
@Value.Style(
    deferCollectionAllocation = true,
    jdk9Collections = true,
    unsafeDefaultAndDerived = true, // no default asks for another property
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
    visibilityString = "PACKAGE", // as text: the enum would be missed by javac in users' builds
    overshadowImplementation = true,
    underrideToString = "describe",
    defaults = @Value.Immutable(copy = false))
package io.github.copguidelines;

import org.immutables.value.Value;
