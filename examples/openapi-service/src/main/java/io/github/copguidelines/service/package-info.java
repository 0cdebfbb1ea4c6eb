/**
 * A service that takes practice records over HTTP, tells what is wrong with them, and keeps them.
 *
 * <p>A record goes through {@link io.github.copguidelines.service.RecordsController}: bytes,
 * reader, validator, then the {@link io.github.copguidelines.service.RecordStore} or a {@link
 * io.github.copguidelines.service.Refusal}. {@link
 * io.github.copguidelines.service.ChecksController} shows the other way in, by Spring's own binding
 * and {@code @Valid}. {@link io.github.copguidelines.service.Library} makes what the library lends,
 * {@link io.github.copguidelines.service.ApiDocument} the description in OpenAPI.
 */
@NullMarked
package io.github.copguidelines.service;

import org.jspecify.annotations.NullMarked;
