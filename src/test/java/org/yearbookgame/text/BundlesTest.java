package org.yearbookgame.text;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;

/// The sentences as they are written down, in every language.
final class BundlesTest {
  private static final String ENGLISH = "messages";
  private static final String GERMAN = "messages_de";
  private static final Path RESOURCES = Path.of("src/main/resources/org/yearbookgame");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final String NAMES = "Fraunces";
  private static final String WORDS = "AtkinsonHyperlegibleNext";

  /// Looked up by the library that reads the command line.
  private static final Set<String> BY_COMMAND_LINE =
      Set.of(
          "usage.synopsisHeading",
          "usage.commandListHeading",
          "mixinStandardHelpOptions.help",
          "mixinStandardHelpOptions.version");

  @Test
  void noBundleIsLeftOutOfTheseTests() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("text"))) {
      assertEquals(
          Set.of(ENGLISH + ".properties", GERMAN + ".properties"),
          Set.copyOf(files.map(file -> file.getFileName().toString()).toList()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, GERMAN})
  void everyKeyIsUsedAndEveryKeyUsedIsThere(String bundle) throws IOException {
    Set<String> there = new TreeSet<>(texts(bundle).keySet());
    String groups =
        there.stream().map(key -> key.replaceFirst("\\..*", "")).distinct().collect(joining("|"));
    Pattern key = Pattern.compile("(?:\"|\\$\\{bundle:)((?:" + groups + ")(?:\\.\\w+)+)(?:\"|\\})");
    Set<String> used = new TreeSet<>(BY_COMMAND_LINE);
    for (Path source : sources()) {
      key.matcher(Files.readString(source))
          .results()
          .map(found -> found.group(1))
          .filter(name -> !name.endsWith(".css") && !name.equals("portraits.csv"))
          .forEach(used::add);
    }
    assertEquals(there, used);
  }

  @Test
  void allLanguagesHaveThePlacesOfEachSentence() throws IOException {
    assertEquals(places(texts(ENGLISH)), places(texts(GERMAN)));
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, GERMAN})
  void everyTextIsSetAsAPrinterWould(String bundle) throws IOException {
    texts(bundle)
        .forEach(
            (key, text) -> {
              assertTrue(
                  text.matches("[^!\"']*"), () -> key + ": no ! and no straight quotes: " + text);
              assertEquals(text.strip(), text, key);
            });
  }

  @Test
  void germanQuotesAreGerman() throws IOException {
    texts(GERMAN)
        .forEach(
            (key, text) ->
                assertTrue(text.matches("[^„“”]*(„[^„“”]*“[^„“”]*)*"), () -> key + ": " + text));
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, GERMAN})
  void everyTextCanBeSetInEveryFont(String bundle) throws IOException {
    String all = String.join("", texts(bundle).values());
    assertEquals(List.of(), lacking(all, NAMES));
    assertEquals(List.of(), lacking(all, WORDS));
  }

  @Test
  void namesAndCaptionsOfTheDemoClassCanBeSet() throws IOException {
    ClassSearch.Found demo = (ClassSearch.Found) ClassFolder.find(Path.of("assets/demo-class"));
    List<Classmate> classmates = demo.folder().open().roster().classmates();
    String names = classmates.stream().map(person -> person.name().text()).collect(joining());
    String notes =
        classmates.stream()
            .flatMap(person -> Stream.concat(person.caption().stream(), person.today().stream()))
            .collect(joining());
    assertEquals(List.of(), lacking(names, NAMES));
    assertEquals(List.of(), lacking(notes, WORDS));
  }

  /// The characters that some face of a family has no glyph for.
  private static List<String> lacking(String text, String family) throws IOException {
    Set<String> lacking = new TreeSet<>();
    for (Path file : files(RESOURCES.resolve("ui/fonts"), ".ttf")) {
      if (file.getFileName().toString().startsWith(family)) {
        Font font = font(file);
        text.codePoints()
            .filter(character -> !font.canDisplay(character))
            .forEach(character -> lacking.add(Character.toString(character)));
      }
    }
    return List.copyOf(lacking);
  }

  private static Font font(Path file) throws IOException {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
    } catch (FontFormatException e) {
      throw new IOException(e);
    }
  }

  private static Map<String, Set<String>> places(Map<String, String> texts) {
    Pattern place = Pattern.compile("\\{(\\d+)");
    return texts.entrySet().stream()
        .collect(
            toMap(
                Map.Entry::getKey,
                text ->
                    place
                        .matcher(text.getValue())
                        .results()
                        .map(found -> found.group(1))
                        .collect(toCollection(TreeSet::new))));
  }

  private static List<Path> sources() throws IOException {
    return files(SOURCES, ".java");
  }

  private static List<Path> files(Path root, String end) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(end)).toList();
    }
  }

  private static Map<String, String> texts(String name) throws IOException {
    Properties bundle = new Properties();
    try (Reader reader =
        Files.newBufferedReader(RESOURCES.resolve("text/" + name + ".properties"))) {
      bundle.load(reader);
    }
    return bundle.stringPropertyNames().stream()
        .collect(toMap(UnaryOperator.identity(), bundle::getProperty));
  }
}
