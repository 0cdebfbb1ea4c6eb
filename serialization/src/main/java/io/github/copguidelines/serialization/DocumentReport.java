package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.ValidationReport;

/**
 * The report on one document of several.
 *
 * @param name the name by which the reader of the reports knows the document, such as that of its
 *     file; two may have the same
 * @param report what was found in it
 */
public record DocumentReport(String name, ValidationReport report) {}
