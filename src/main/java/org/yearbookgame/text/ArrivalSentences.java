package org.yearbookgame.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yearbookgame.prepare.pictures.PictureSearch.Found;

/// What is said of pictures that were brought.
record ArrivalSentences(Messages messages) {
  /// So many files are named.
  private static final int MOST_NAMES = 3;

  String say(Found found, int matched) {
    List<String> sentences = new ArrayList<>();
    sentences.add(messages.text("portraits.arrived", found.pictures().size(), matched));
    if (found.twice() > 0) {
      sentences.add(messages.text("portraits.arrived.twice", found.twice()));
    }
    if (!found.phonePictures().isEmpty()) {
      sentences.add(of(found.phonePictures(), "portraits.arrived.phone"));
    }
    if (!found.damaged().isEmpty()) {
      sentences.add(of(found.damaged(), "portraits.arrived.damaged"));
    }
    if (!found.all()) {
      sentences.add(messages.text("portraits.arrived.notAll"));
    }
    return String.join(" ", sentences);
  }

  private String of(List<Path> files, String key) {
    List<String> names = new ArrayList<>();
    for (Path file : files.subList(0, Math.min(MOST_NAMES, files.size()))) {
      names.add(
          messages.text("portraits.file", messages.apart(String.valueOf(file.getFileName()))));
    }
    if (files.size() > MOST_NAMES) {
      names.add(messages.text("portraits.files.more", files.size() - MOST_NAMES));
    }
    return messages.text(key, messages.list(names), files.size());
  }
}
