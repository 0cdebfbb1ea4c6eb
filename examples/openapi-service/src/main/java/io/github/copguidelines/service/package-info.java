/**
 * A service that receives practice records over HTTP, validates and stores them.
 *
 * <p>A record goes through {@link io.github.copguidelines.service.RecordsController}: bytes,
 * reader, validator, then the {@link io.github.copguidelines.service.RecordStore} or a {@link
 * io.github.copguidelines.service.Refusal}. {@link
 * io.github.copguidelines.service.ChecksController} shows the alternative with Spring's own binding
 * and {@code @Valid}. {@link io.github.copguidelines.service.Library} makes the library's objects,
 * {@link io.github.copguidelines.service.ApiDocument} the description in OpenAPI.
 */
@NullMarked
package io.github.copguidelines.service;

import org.jspecify.annotations.NullMarked;
