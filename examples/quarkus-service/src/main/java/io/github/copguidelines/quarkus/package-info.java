/**
 * A service on Quarkus that receives practice records in two ways and lists recommendations.
 *
 * <p>{@link io.github.copguidelines.quarkus.RecordsResource} receives records that Quarkus binds
 * and validates. {@link io.github.copguidelines.quarkus.ReportsResource} passes the bytes to the
 * library, which reports more. {@link io.github.copguidelines.quarkus.Library} makes all objects
 * that Quarkus needs.
 */
@NullMarked
package io.github.copguidelines.quarkus;

import org.jspecify.annotations.NullMarked;
