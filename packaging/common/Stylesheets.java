import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Puts a binary beside each style sheet, which JavaFX then reads in its place without parsing. The
/// same sheet always gives the same bytes.
final class Stylesheets {
  private Stylesheets() {}

  /// @param args the folder with the style sheets
  public static void main(String[] args) throws IOException {
    List<Path> sheets;
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      sheets = files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
    }
    for (Path sheet : sheets) {
      String name = sheet.getFileName().toString().replace(".css", ".bss");
      Stylesheet.convertToBinary(sheet.toFile(), sheet.resolveSibling(name).toFile());
    }
  }
}
