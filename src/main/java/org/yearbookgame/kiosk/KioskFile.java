package org.yearbookgame.kiosk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.yearbookgame.kiosk.KioskProblem.NotRead;
import org.yearbookgame.storage.FileReplacement;

/// The one file in which a kiosk's settings stand. To be used off the FX thread.
///
/// ```
/// # Five faces a guest, and the glass of the old tablet.
/// rounds = 5
/// mm-per-pixel = 0.2415
/// ```
public record KioskFile(Path path) {
  private static final System.Logger LOG = System.getLogger(KioskFile.class.getName());
  private static final String NAME = "kiosk" + ".conf";

  /// The settings of this computer's kiosk, where nobody named another file.
  ///
  /// @param data the program's own folder
  public static KioskFile in(Path data) {
    return new KioskFile(data.resolve(NAME));
  }

  /// Settings as they were read.
  ///
  /// @param settings with the usual value wherever there was a problem
  /// @param problems in the order of their lines
  public record Reading(KioskSettings settings, List<KioskProblem> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  /// Whether there is such a file.
  public boolean exists() {
    return Files.exists(path);
  }

  /// Reads the settings; the usual ones, and a problem, where there is no such file.
  public Reading read() {
    try {
      KioskValues values = new KioskValues(KeyLines.read(path), path);
      KioskSettings settings = values.settings();
      return new Reading(
          settings,
          values.problems().stream().sorted(Comparator.comparingInt(KioskProblem::line)).toList());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Settings not read", e);
      return new Reading(KioskSettings.USUAL, List.of(new NotRead(path)));
    }
  }

  /// Changes some values. Comments, their order and everything else stay as they are; a new file
  /// explains every key.
  ///
  /// @throws IOException where it cannot be written; it is then as it was
  public void change(Map<KioskKey, String> changed) throws IOException {
    KeyLines lines = linesToChange();
    for (KioskKey key : KioskKey.values()) {
      if (changed.containsKey(key)) {
        lines = lines.with(key.written(), changed.get(key));
      }
    }
    Files.createDirectories(path.toAbsolutePath().getParent());
    FileReplacement.write(path, lines.bytes());
  }

  private KeyLines linesToChange() throws IOException {
    try {
      return KeyLines.read(path);
    } catch (NoSuchFileException _) {
      return KeyLines.of(template());
    }
  }

  /// What a new file holds: every key, explained, with its usual value.
  private static String template() {
    try (InputStream in = KioskFile.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + NAME);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
