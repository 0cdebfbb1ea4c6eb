package io.github.copguidelines.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service; Spring finds all its components in this package. */
@SpringBootApplication(proxyBeanMethods = false)
final class PracticeService {

  private PracticeService() {}

  /** Takes the options of Spring Boot, for example {@code --server.port=8081}. */
  public static void main(String[] args) {
    SpringApplication.run(PracticeService.class, args);
  }
}
