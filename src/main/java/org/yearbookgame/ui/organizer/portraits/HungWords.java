package org.yearbookgame.ui.organizer.portraits;

import java.util.Optional;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.text.Messages;

/// What is said of a picture on the wall.
record HungWords(Messages messages) {
  /// Whose it is, or else what its file is called.
  String title(Hung hung) {
    return messages.apart(hung.whose().map(Entry::name).orElseGet(() -> hung.source().name()));
  }

  /// What else there is to know of it, in a few words; `""` mostly.
  String note(Hung hung) {
    return switch (hung) {
      case Hung.Stray(var _, var perhaps) ->
          perhaps.isPresent() ? messages.text("portraits.likely") : "";
      case Hung.Played(var _, var _, var several) ->
          several ? messages.text("portraits.played") : "";
      case Hung.Further _ -> messages.text("portraits.further");
    };
  }

  /// The same for the ear.
  ///
  /// @param place where it hangs, from 1
  String spoken(Hung hung, int place, int of) {
    Optional<String> note =
        hung.likely()
            .map(one -> messages.text("portraits.perhaps", name(one)))
            .or(() -> Optional.of(note(hung)).filter(more -> !more.isEmpty()));
    String words =
        hung instanceof Hung.Stray
            ? messages.text("portraits.spoken.stray", title(hung))
            : title(hung);
    String whole =
        note.map(more -> messages.text("portraits.spoken.more", words, more)).orElse(words);
    return messages.text("portraits.spoken", whole, place, of);
  }

  String name(Entry entry) {
    return messages.apart(entry.name());
  }
}
