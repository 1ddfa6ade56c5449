package org.yearbookgame.storage.pictures;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yearbookgame.game.Likeness;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.roster.Roster;
import org.yearbookgame.storage.FileReplacement;
import org.yearbookgame.storage.PictureFile;
import org.yearbookgame.storage.PictureFile.Picture;

/// How everybody in a class looks, each picture read once and remembered in a file of the program's
/// own.
///
/// @param byPortrait of those whose pictures could be read
public record Looks(Map<Portrait, Look> byPortrait) implements Likeness {
  private static final Logger LOG = Logger.getLogger(Looks.class.getName());

  /// Changed whenever a look is made another way.
  private static final int VERSION = 1;

  /// More looks than any class has people.
  private static final int MOST = 200_000;

  public Looks {
    byPortrait = Map.copyOf(byPortrait);
  }

  /// A picture as it was when it was read; no name is remembered.
  private record Seen(int file, long bytes, long written) {
    static Optional<Seen> of(Path pictures, Portrait portrait) {
      try {
        Path file = pictures.resolve(portrait.file());
        return Optional.of(
            new Seen(
                portrait.file().hashCode(),
                Files.size(file),
                Files.getLastModifiedTime(file).toMillis()));
      } catch (IOException _) {
        return Optional.empty();
      }
    }
  }

  @Override
  public OptionalDouble apart(Portrait one, Portrait other) {
    Look first = byPortrait.get(one);
    Look second = byPortrait.get(other);
    return first == null || second == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(first.apart(second));
  }

  /// Looks at the pictures of a class.
  ///
  /// @param pictures the class's picture folder
  /// @param memory the file in which looks are remembered; its folder is made where it is missing
  /// @throws InterruptedException if the thread is interrupted, which ends the reading soon
  public static Looks of(Path pictures, Roster roster, Path memory) throws InterruptedException {
    Map<Seen, Look> remembered = read(memory);
    Map<Seen, Look> seen = new HashMap<>();
    Map<Portrait, Look> looks = new HashMap<>();
    PictureReader reader = new PictureReader();
    for (Classmate person : roster.classmates()) {
      Optional<Seen> now = Seen.of(pictures, person.portrait());
      Optional<Look> known = now.map(remembered::get);
      Optional<Look> look = known.isPresent() ? known : look(pictures, person.portrait(), reader);
      if (now.isPresent() && look.isPresent()) {
        seen.put(now.get(), look.get());
        looks.put(person.portrait(), look.get());
      }
    }
    if (!remembered.keySet().equals(seen.keySet())) {
      write(seen, memory);
    }
    return new Looks(looks);
  }

  private static Optional<Look> look(Path pictures, Portrait portrait, PictureReader reader)
      throws InterruptedException {
    return switch (PictureFile.look(pictures, portrait)) {
      case PictureFile.Unfit _ -> Optional.empty();
      case Picture picture ->
          reader
              .read(
                  picture,
                  picture.header().orientation(),
                  Part.covering(
                      picture.header().uprightWidth(),
                      picture.header().uprightHeight(),
                      Look.WIDTH,
                      Look.HEIGHT),
                  Look.WIDTH,
                  Look.HEIGHT)
              .map(Look::of);
    };
  }

  private static Map<Seen, Look> read(Path memory) {
    Map<Seen, Look> remembered = new HashMap<>();
    if (!Files.isRegularFile(memory)) {
      return remembered;
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(memory)))) {
      int count = in.readInt() == VERSION ? Math.min(in.readInt(), MOST) : 0;
      for (int i = 0; i < count; i++) {
        Seen seen = new Seen(in.readInt(), in.readLong(), in.readLong());
        byte[] greys = new byte[Look.POINTS];
        in.readFully(greys);
        remembered.put(seen, new Look(greys));
      }
    } catch (IOException e) {
      LOG.log(Level.INFO, "Looks are read anew", e);
    }
    return remembered;
  }

  private static void write(Map<Seen, Look> looks, Path memory) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeInt(VERSION);
      out.writeInt(looks.size());
      for (Map.Entry<Seen, Look> entry : List.copyOf(looks.entrySet())) {
        out.writeInt(entry.getKey().file());
        out.writeLong(entry.getKey().bytes());
        out.writeLong(entry.getKey().written());
        out.write(entry.getValue().greys());
      }
      Files.createDirectories(memory.toAbsolutePath().getParent());
      FileReplacement.write(memory, bytes.toByteArray());
    } catch (IOException e) {
      LOG.log(Level.INFO, "Looks are not remembered", e);
    }
  }
}
