package org.yearbookgame.prepare;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.storage.SamplePictures;

/// The example class as an organizer would have it: pictures named after people in every way that
/// occurs, in every format, and a list. One has no picture, and one picture is of nobody.
public final class TakenApart {
  /// Whose picture is missing.
  public static final String WITHOUT = "Wesley Pickering";

  /// The picture of nobody.
  public static final String NOBODY = "Gym teacher.jpg";

  private final Path home;

  private TakenApart(Path home) {
    this.home = home;
  }

  /// Takes the example class apart.
  ///
  /// @param home an empty folder
  public static TakenApart into(Path home) throws IOException {
    TakenApart apart = new TakenApart(home);
    Files.createDirectories(apart.pictures().resolve("more"));
    List<Classmate> people = people();
    List<String> lines = new ArrayList<>(List.of("Name,Gender"));
    for (int i = 0; i < people.size(); i++) {
      Classmate person = people.get(i);
      lines.add(person.name().text() + "," + person.gender().written());
      if (!person.name().text().equals(WITHOUT)) {
        apart.write(person, i);
      }
    }
    BufferedImage nobody = SamplePictures.fields(480, 600);
    Files.write(apart.pictures().resolve(NOBODY), SamplePictures.file("jpg", nobody));
    Files.write(apart.list(), lines, StandardCharsets.UTF_8);
    return apart;
  }

  public Path pictures() {
    return home.resolve("pictures");
  }

  public Path list() {
    return home.resolve("list.csv");
  }

  /// The classmates of the example class, in its order.
  public static List<Classmate> people() {
    return ClassFolder.find(Path.of("assets/demo-class")) instanceof ClassSearch.Found(var demo)
        ? demo.open().roster().classmates()
        : List.of();
  }

  /// The drawing that the example class has of somebody.
  public static BufferedImage drawing(Classmate person) throws IOException {
    Path file = Path.of("assets/demo-class/images", person.portrait().file());
    return Objects.requireNonNull(ImageIO.read(file.toFile()));
  }

  private void write(Classmate person, int place) throws IOException {
    String name = person.name().text();
    Path file = Path.of("assets/demo-class/images", person.portrait().file());
    byte[] png = Files.readAllBytes(file);
    switch (place % 8) {
      case 0 -> write(decomposed(name) + ".png", withName(png, name));
      case 1 -> write(name.toUpperCase(Locale.ROOT) + ".PNG", png);
      case 2 -> write(lastFirst(name) + ".png", withName(png, name));
      case 3 -> write("more/" + name.replace(' ', '_') + ".jpg", lying(drawing(person), 6));
      case 4 -> write(lastFirst(name).toLowerCase(Locale.ROOT) + ".JPG", jpeg(drawing(person)));
      case 5 -> write(name.replace(' ', '-') + ".jpeg", lying(drawing(person), 3));
      case 6 -> write(decomposed(lastFirst(name)) + ".tif", tiff(drawing(person)));
      default -> write(name.toLowerCase(Locale.ROOT) + ".png", png);
    }
    if (name.equals("Naoko Hayashida")) {
      Files.delete(pictures().resolve(writtenLast));
      write(name + ".webp", kept("naoko-hayashida.webp"));
    }
  }

  private String writtenLast = "";

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(pictures().resolve(name), bytes);
    writtenLast = name;
  }

  private static String decomposed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD);
  }

  private static String lastFirst(String name) {
    int blank = name.lastIndexOf(' ');
    return name.substring(blank + 1) + ", " + name.substring(0, blank);
  }

  private static byte[] withName(byte[] png, String name) {
    byte[] said = ("Author\0" + name).getBytes(StandardCharsets.UTF_8);
    return SamplePictures.withChunk(png, "tEXt", said);
  }

  private static byte[] jpeg(BufferedImage drawing) {
    return SamplePictures.file("jpg", opaque(drawing));
  }

  /// A file that says how it is to be turned.
  private static byte[] lying(BufferedImage drawing, int exif) {
    int quarters = exif == 6 ? 3 : 2;
    boolean aside = quarters == 3;
    int width = aside ? drawing.getHeight() : drawing.getWidth();
    int height = aside ? drawing.getWidth() : drawing.getHeight();
    BufferedImage lying = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = lying.createGraphics();
    AffineTransform turn = new AffineTransform();
    turn.translate(width / 2.0, height / 2.0);
    turn.quadrantRotate(quarters);
    turn.translate(-drawing.getWidth() / 2.0, -drawing.getHeight() / 2.0);
    graphics.drawImage(opaque(drawing), turn, null);
    graphics.dispose();
    return SamplePictures.turned(SamplePictures.file("jpg", lying), exif);
  }

  private static byte[] tiff(BufferedImage drawing) {
    return SamplePictures.file("tiff", opaque(drawing));
  }

  private static BufferedImage opaque(BufferedImage drawing) {
    BufferedImage opaque =
        new BufferedImage(drawing.getWidth(), drawing.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = opaque.createGraphics();
    graphics.drawImage(drawing, 0, 0, null);
    graphics.dispose();
    return opaque;
  }

  private static byte[] kept(String name) {
    try (InputStream in = TakenApart.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Takes the example class apart, for trials by hand.
  public static void main(String[] args) throws IOException {
    into(Path.of(args[0]));
  }
}
