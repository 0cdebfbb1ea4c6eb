package io.github.copguidelines.serialization;

import io.github.copguidelines.practice.PracticeRecord;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Makes records and documents that are meant to be records from a source of randomness. */
public final class RandomDocument {

  private RandomDocument() {}

  /** Makes a record of every kind of value. */
  public static PracticeRecord record(Random random) {
    return new RandomModel(random).object(PracticeRecord.class);
  }

  /** Makes JSON in which members are missing, added and of the wrong kind. */
  public static byte[] ofTree(Random random) {
    Object tree = Trees.JSON.readValue(CopJson.lenient().write(record(random)), Object.class);
    return Trees.JSON.writeValueAsBytes(Trees.mutated(tree, random, 12 + random.nextInt(60)));
  }

  /** Makes a document that is cut off, or in which three bytes are others. */
  public static byte[] broken(boolean yaml, Random random) {
    DocumentFormat format = yaml ? CopYaml.lenient() : CopJson.lenient();
    byte[] bytes = format.write(record(random)).getBytes(StandardCharsets.UTF_8);
    if (random.nextBoolean()) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
    for (int i = 0; i < 3; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(0x80);
    }
    return bytes;
  }
}
