package org.yearbookgame.prepare.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yearbookgame.prepare.StudentsList;
import org.yearbookgame.prepare.Use;
import org.yearbookgame.prepare.Work;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.storage.Manifest;

/// Writes all that goes into one file: the pictures by their numbers, then what is said of them.
record Edition(Contents contents, Optional<char[]> password, Instant made, Work work) {
  /// What came of writing.
  sealed interface Written {
    record Whole() implements Written {}

    record Stopped() implements Written {}

    record Unusable(PublishProblem why) implements Written {}
  }

  /// Writes a file.
  ///
  /// @param to is closed
  Written write(OutputStream to, Stream<Making> pictures) throws IOException {
    try (YearbookWriter out = new YearbookWriter(to, password)) {
      Map<Portrait, String> names = new HashMap<>();
      Iterator<Making> each = pictures.iterator();
      while (each.hasNext()) {
        if (work.isCancelled()) {
          return new Written.Stopped();
        }
        switch (each.next()) {
          case Making.Unusable(var why) -> {
            return new Written.Unusable(new PublishProblem.PictureUnusable(why));
          }
          case Making.Made made -> {
            out.putPicture("images/" + made.file(), made.bytes());
            names.put(made.picture().portrait(), made.file());
            work.done(names.size(), contents.pictures().size());
          }
        }
      }
      putWords(out, names);
      return work.isCancelled() ? new Written.Stopped() : new Written.Whole();
    }
  }

  private static String name(Classmate person, Use use, Map<Portrait, String> names) {
    Optional<Portrait> portrait =
        switch (use) {
          case PORTRAIT -> Optional.of(person.portrait());
          case TODAY -> person.now();
        };
    return portrait.map(one -> names.getOrDefault(one, "")).orElse("");
  }

  private void putWords(YearbookWriter out, Map<Portrait, String> names) throws IOException {
    List<Classmate> classmates = contents.opened().roster().classmates();
    Optional<String> logo = contents.logoName();
    if (logo.isPresent() && contents.logo().isPresent()) {
      out.putPicture(logo.get(), Files.readAllBytes(contents.logo().get()));
    }
    out.putText(
        StudentsList.FILE, StudentsList.csv(classmates, (person, use) -> name(person, use, names)));
    out.putText("class.json", new PublishedSettings(contents.opened().settings(), logo).toJson());
    GoesOut goesOut = contents.goesOut();
    Manifest manifest =
        new Manifest(
            contents.classId(), made, goesOut.classmates(), goesOut.inMemoriam(), out.entries());
    out.putText(Manifest.NAME, manifest.toJson());
  }
}
