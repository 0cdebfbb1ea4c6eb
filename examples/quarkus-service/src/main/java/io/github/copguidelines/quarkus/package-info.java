/**
 * A service on Quarkus that takes practice records in two ways and answers from the catalogue.
 *
 * <p>{@link io.github.copguidelines.quarkus.RecordsResource} takes records as Quarkus binds and
 * validates them; {@link io.github.copguidelines.quarkus.ReportsResource} hands the bytes to the
 * library, which tells more. {@link io.github.copguidelines.quarkus.Library} is all that Quarkus
 * needs.
 */
@NullMarked
package io.github.copguidelines.quarkus;

import org.jspecify.annotations.NullMarked;
