package io.github.copguidelines.quarkus;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.jackson2.CopModule;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.validation.CopConstraints;
import io.github.copguidelines.validation.CopValidator;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.spi.ConfigurationState;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/** What the library lends to the service: each made once, shared by all requests. */
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

  /** Lets Quarkus's own mapper read and write the types of the model. */
  @Produces
  @Singleton
  static ObjectMapperCustomizer modelTypes() {
    return mapper -> mapper.registerModule(new CopModule());
  }

  /** Tells the validator behind {@code @Valid} the model's accessors, which are no getters. */
  @Produces
  @Singleton
  static GetterPropertySelectionStrategy accessors() {
    return CopConstraints.accessors();
  }

  /** Gives it the messages of findings, in the language of the request. */
  @Produces
  @Singleton
  static MessageInterpolator messages(Languages languages) {
    var configuration = Validation.byProvider(HibernateValidator.class).configure();
    var state = (ConfigurationState) CopConstraints.configure(configuration);
    return new RequestMessages(state.getMessageInterpolator(), languages);
  }
}
