package io.github.copguidelines.service;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopModule;
import io.github.copguidelines.serialization.DocumentFormat;
import io.github.copguidelines.validation.CopValidator;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.Risk;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.convert.converter.Converter;

/** The library's objects in the service, each made once and shared by all requests. */
@Configuration(proxyBeanMethods = false)
class Library {

  /** The greatest length of a document in bytes: 1 MiB, enough for a long record. */
  private static final int DOCUMENT_LENGTH = 1 << 20;

  @Bean
  Limits limits() {
    return Limits.builder().documentLength(DOCUMENT_LENGTH).build();
  }

  /** Makes the format, which keeps unknown members and reports them as warnings. */
  @Bean
  DocumentFormat format(Limits limits) {
    return CopJson.lenient().withLimits(limits);
  }

  @Bean
  Catalogue catalogue() {
    return Catalogues.itu2020();
  }

  @Bean
  CopValidator judge(Catalogue catalogue, Limits limits) {
    return CopValidator.with(catalogue).withLimits(limits);
  }

  /**
   * Makes the module that Spring Boot registers with its mapper, which then reads and writes the
   * types of the model.
   */
  @Bean
  CopModule copModule() {
    return new CopModule().withLocale(LocaleContextHolder::getLocale);
  }

  /** Converts {@code ?stage=submission}: codes, not the names of Java constants. */
  @Bean
  Converter<String, Stage> stages() {
    return new StageConverter();
  }

  /** Converts {@code ?audience=policy-makers}. */
  @Bean
  Converter<String, Audience> audiences() {
    return new AudienceConverter();
  }

  /** Converts {@code ?risk=contact/grooming}; an unknown risk has no recommendations. */
  @Bean
  Converter<String, Risk> risks() {
    return new RiskConverter();
  }

  private static <T extends Code> T find(T[] constants, String code) {
    return Arrays.stream(constants)
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no such code."));
  }

  // Classes, because Spring cannot detect the types of a lambda.

  private static final class StageConverter implements Converter<String, Stage> {

    @Override
    public Stage convert(String code) {
      return find(Stage.values(), code);
    }
  }

  private static final class AudienceConverter implements Converter<String, Audience> {

    @Override
    public Audience convert(String code) {
      return find(Audience.values(), code);
    }
  }

  private static final class RiskConverter implements Converter<String, Risk> {

    @Override
    public Risk convert(String code) {
      return Risk.of(code);
    }
  }
}
