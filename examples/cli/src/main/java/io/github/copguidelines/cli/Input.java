package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.serialization.DocumentFormat;
import io.github.copguidelines.serialization.FileFormat;
import io.github.copguidelines.serialization.FileFormats;
import io.github.copguidelines.serialization.ReadOptions;
import io.github.copguidelines.spreadsheets.RecordSheets;
import io.github.copguidelines.spreadsheets.SheetFormat;
import io.github.copguidelines.spreadsheets.SheetReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An input of a command: a file, or the standard input. */
record Input(String name) {

  private static final String STANDARD = "-";

  private static final FileFormats READ = FileFormats.installed().reading(PracticeRecord.class);

  /**
   * Matches names of other spreadsheets: with macros, templates, older formats, or of other
   * programs.
   */
  private static final Pattern OTHER_SHEET =
      Pattern.compile("\\.(?:xlsm|xlsb|xltx|xltm|xls|ods)$", Pattern.CASE_INSENSITIVE);

  /** Matches names of documents, pictures and archives, which never hold a record. */
  private static final Pattern OTHER_TYPE =
      Pattern.compile(
          "\\.(?:docx?|odt|rtf|pdf|pptx?|html?|png|jpe?g|zip)$", Pattern.CASE_INSENSITIVE);

  /** The number of bytes that are read to detect the type of a file. */
  private static final int BEGINNING = 1 << 10;

  /** Returns the name in reports. */
  String title() {
    return name.equals(STANDARD) ? "(standard input)" : name;
  }

  /**
   * Returns the documents that arguments name; a folder represents the documents directly in it,
   * sorted by name. It reports entries of folders that are not read.
   */
  static List<Input> find(List<String> arguments, Terminal terminal) throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (String argument : arguments) {
      if (!argument.equals(STANDARD) && Files.isDirectory(path(argument))) {
        inputs.addAll(folder(path(argument), terminal));
      } else {
        inputs.add(new Input(argument));
      }
    }
    return inputs;
  }

  private static List<Input> folder(Path folder, Terminal terminal) throws IOException {
    FileFormats formats = READ.matching(FileFormat::isFoundInFolders);
    List<Input> inputs = new ArrayList<>();
    List<String> others = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files.filter(one -> !isHidden(one)).sorted()::iterator) {
        boolean isRead = formats.ofFile(file.toString()).isPresent() && Files.isRegularFile(file);
        if (isRead) {
          inputs.add(new Input(file.toString()));
        } else {
          others.add(file.getFileName() + (Files.isDirectory(file) ? "/" : ""));
        }
      }
    }
    if (inputs.isEmpty()) {
      throw Refusal.of("file.no-documents", "file", folder, "extensions", formats.extensions());
    }
    if (!others.isEmpty()) {
      terminal.note(Words.of("file.passed-over", "file", folder, "names", others));
    }
    return inputs;
  }

  /** Reads the document and detects its format. */
  OpenDocument open(boolean strict, InputStream standard) throws IOException {
    byte[] bytes = bytes(standard);
    return new OpenDocument(bytes, format(bytes, strict));
  }

  /** Reads a document of any type. */
  <T> ReadDocument<T> read(Class<T> type, boolean strict, InputStream standard) throws IOException {
    if (!isSheet()) {
      return open(strict, standard).document(type);
    }
    try (Stream<SourceDocument<T>> only = sheet(type, strict)) {
      return only.iterator().next().read();
    }
  }

  /** Returns the documents of a spreadsheet; rejects a type that its format does not hold. */
  <T> Stream<SourceDocument<T>> sheet(Class<T> type, boolean strict) throws IOException {
    FileFormat format =
        FileFormats.installed()
            .reading(type)
            .ofFile(name)
            .orElseThrow(() -> Refusal.of("file.sheet", "file", name));
    ReadOptions options = strict ? ReadOptions.strict() : ReadOptions.lenient();
    return format.read(
        new ByteArrayInputStream(bytes(InputStream.nullInputStream())), name, type, options);
  }

  /**
   * Reads the records of a spreadsheet, and the findings on it as a whole.
   *
   * @throws IOException if it cannot be read
   */
  SheetReading sheet(boolean strict) throws IOException {
    RecordSheets sheets = RecordSheets.of(Locale.ENGLISH);
    return (strict ? sheets.strict() : sheets).read(bytes(InputStream.nullInputStream()), name);
  }

  byte[] bytes(InputStream standard) throws IOException {
    if (name.equals(STANDARD)) {
      return bytesOfStandard(standard);
    }
    Path file = path(name);
    if (Files.notExists(file)) {
      throw new NoSuchFileException(name);
    }
    if (Files.isDirectory(file)) {
      throw Refusal.of("file.folder", "file", name);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(limit() + 1);
    }
  }

  static byte[] bytesOfStandard(InputStream standard) throws IOException {
    return standard.readNBytes(limit() + 1);
  }

  private static int limit() {
    return Limits.standard().documentLength();
  }

  private DocumentFormat format(byte[] bytes, boolean strict) {
    if (isJson(bytes)) {
      return strict ? CopJson.strict() : CopJson.lenient();
    }
    return strict ? CopYaml.strict() : CopYaml.lenient();
  }

  /** Returns true if the document is JSON, by its name or otherwise its first bytes. */
  boolean isJson(byte[] beginning) {
    return isJson(name) || (!isFormat(name, "yaml") && startsAsJson(beginning));
  }

  /** Returns true if the first bytes of a file look like JSON. */
  boolean beginsAsJson() throws IOException {
    try (InputStream in = Files.newInputStream(path(name))) {
      return isJson(in.readNBytes(BEGINNING));
    }
  }

  private static boolean startsAsJson(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ') {
        return b == '{' || b == '[';
      }
    }
    return true;
  }

  /** Returns the path that an argument names. */
  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw Refusal.of("file.no-name", "file", name);
    }
  }

  /** Returns true if each line of the file is a document. */
  boolean isLines() {
    return isFormat(name, "ndjson");
  }

  /** Returns true if this is a spreadsheet, also if it will be rejected. */
  boolean isSheet() {
    return !name.equals(STANDARD)
        && (SheetFormat.of(name).isPresent() || OTHER_SHEET.matcher(name).find());
  }

  /** Rejects a file with the extension of another type of document. */
  void checkType() {
    if (OTHER_TYPE.matcher(name).find() && Files.isRegularFile(path(name))) {
      throw Refusal.of("file.other-type", "file", name, "extensions", READ.extensions());
    }
  }

  /** Returns true if this is the standard input. */
  boolean isStandard() {
    return name.equals(STANDARD);
  }

  /**
   * Returns true for hidden files, and for the files that a spreadsheet program keeps next to an
   * open workbook.
   */
  private static boolean isHidden(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(".") || name.startsWith("~$");
  }

  static boolean isJson(String name) {
    return isFormat(name, "json");
  }

  private static boolean isFormat(String name, String format) {
    return READ.ofFile(name).filter(one -> one.name().equals(format)).isPresent();
  }
}
