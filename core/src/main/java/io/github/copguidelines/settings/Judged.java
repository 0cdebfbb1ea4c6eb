package io.github.copguidelines.settings;

import io.github.copguidelines.finding.ValidationReport;
import java.util.Optional;

/**
 * A document of a run.
 *
 * @param record the identifier of its record; empty where none could be read
 * @param report its report, after settings were applied
 */
public record Judged(Optional<String> record, ValidationReport report) {}
