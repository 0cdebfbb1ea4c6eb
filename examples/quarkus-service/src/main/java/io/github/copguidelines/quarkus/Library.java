package io.github.copguidelines.quarkus;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.jackson2.Jackson2CopModule;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.validation.CopValidator;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.MessageInterpolator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The library's objects in the service, each made once and shared by all requests. */
final class Library {

  @Produces
  @Singleton
  static Catalogue catalogue() {
    return Catalogues.itu2020();
  }

  @Produces
  @Singleton
  static CopValidator judge(Catalogue catalogue) {
    return CopValidator.with(catalogue);
  }

  /** Makes Quarkus's mapper read and write the types of the model. */
  @Produces
  @Singleton
  static ObjectMapperCustomizer modelTypes() {
    return mapper -> mapper.registerModule(new Jackson2CopModule());
  }

  /** Makes the validator work without an expression language. */
  @Produces
  @Singleton
  static MessageInterpolator messages() {
    return new ParameterMessageInterpolator();
  }
}
