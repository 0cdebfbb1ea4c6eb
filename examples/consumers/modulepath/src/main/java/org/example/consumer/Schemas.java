package org.example.consumer;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.schemas.CopSchema;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.schemas.SchemaFormat;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Locale;

/** Loads schemas from their jar on the module path, with a thread class loader that lacks them. */
final class Schemas {

  private static final String ID =
      "https://copguidelines.github.io/schema/1.0/practice-record-submission.schema.json";

  private Schemas() {}

  /** Fails if a schema does not match its address. */
  static void check() {
    check(CopSchemas.class.getModule().isNamed(), "the schemas are on the module path");
    ClassLoader usual = Thread.currentThread().getContextClassLoader();
    ClassLoader bare = new URLClassLoader(new URL[0], null);
    try {
      for (ClassLoader foreign : new ClassLoader[] {bare, null}) {
        Thread.currentThread().setContextClassLoader(foreign);
        CopSchema schema =
            CopSchemas.byId(ID).orElseThrow(() -> new IllegalStateException("No schema is " + ID));
        check(
            schema.equals(CopSchemas.forType(PracticeRecord.class, Stage.SUBMISSION)),
            "the address names the schema of the type and the stage");
        check(schema.text().contains("\"$id\": \"" + ID + "\""), "the schema says its address");
        check(
            !schema.withLocale(Locale.FRENCH).text().equals(schema.text()),
            "texts come from the jar, too");
        check(!schema.text(SchemaFormat.OPENAPI_3_1).isEmpty(), "other forms are made of it");
      }
    } finally {
      Thread.currentThread().setContextClassLoader(usual);
    }
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("It should hold that " + what + ".");
    }
  }
}
