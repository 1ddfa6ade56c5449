package org.yearbookgame.results;

import java.nio.ByteBuffer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbookgame.roster.Portrait;

/// How a classmate is known in the results: by the number of their image, which a prepared class
/// keeps for good, and never by name.
///
/// Where the image is not a number, as in a class that was not prepared, it is a number made of its
/// path: [#NUMBERS] and above, from the path's SHA-256. Two of 2,000 classmates share one by chance
/// in one class of a thousand; they would then share their results.
///
/// @param number 1 or more
public record ClassmateId(int number) {
  /// Numbers that images are given are below.
  private static final int NUMBERS = 1_000_000;

  private static final Pattern NUMBERED = Pattern.compile("0*([1-9][0-9]{0,5})\\.[A-Za-z]+");

  /// Who a portrait is of.
  public static ClassmateId of(Portrait portrait) {
    Matcher numbered = NUMBERED.matcher(portrait.file());
    if (numbered.matches()) {
      return new ClassmateId(Integer.parseInt(numbered.group(1)));
    }
    int hash = ByteBuffer.wrap(ClassId.sha256(portrait.file())).getInt() & Integer.MAX_VALUE;
    return new ClassmateId(NUMBERS + hash % (Integer.MAX_VALUE - NUMBERS));
  }
}
