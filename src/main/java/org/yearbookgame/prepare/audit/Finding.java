package org.yearbookgame.prepare.audit;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// One thing that was looked at, with the figures that were found.
public sealed interface Finding {
  /// Whether it gives the answer away, or cannot be shown not to.
  boolean tells();

  /// What to do about it where it tells.
  Remedy remedy();

  /// What puts a leak right.
  enum Remedy {
    /// Draw other numbers for the pictures.
    NUMBER_ANEW,
    /// Write the pictures themselves anew.
    WRITE_ANEW,
    /// Take the files out of the class folder.
    TAKE_OUT,
    /// Put sound files in their place.
    REPLACE,
    /// Bring the list.
    BRING_LIST,
    /// Look again, to the end.
    LOOK_AGAIN
  }

  /// Whether a sign of the portraits stands in the order of a trait.
  record Order(Sign of, Trait by, Ranking ranking) implements Finding {
    @Override
    public boolean tells() {
      return switch (ranking.verdict()) {
        case RISES, FALLS -> true;
        case TOO_FEW, UNRELATED -> false;
      };
    }

    @Override
    public Remedy remedy() {
      return of == Sign.NUMBER ? Remedy.NUMBER_ANEW : Remedy.WRITE_ANEW;
    }
  }

  /// Files that have a flaw, out of all that were looked at: fine where there are none.
  ///
  /// @param files paths inside the class folder, in order
  /// @param of how many were looked at
  record Flawed(Flaw flaw, List<String> files, int of) implements Finding {
    public Flawed {
      files = List.copyOf(files);
    }

    @Override
    public boolean tells() {
      return !files.isEmpty();
    }

    @Override
    public Remedy remedy() {
      return flaw.remedy();
    }

    /// Names of files hold names of people, which must not reach a log.
    @Override
    public String toString() {
      return "Flawed[" + flaw + ", " + files.size() + " of " + of + "]";
    }
  }

  /// What can be wrong with a file.
  enum Flaw {
    /// A picture in whose bytes a name stands.
    NAME_IN_PICTURE(Remedy.WRITE_ANEW),
    /// Another file of the class folder in which a name stands.
    NAME_IN_FILE(Remedy.TAKE_OUT),
    /// It is named after somebody.
    NAMED_AFTER(Remedy.NUMBER_ANEW),
    /// A portrait that is named by more than a number: what a word means to somebody cannot be
    /// known.
    NO_NUMBER(Remedy.NUMBER_ANEW),
    /// It is no file that can be looked through, so nothing is known of it.
    NOT_LOOKED_THROUGH(Remedy.REPLACE);

    private final Remedy remedy;

    Flaw(Remedy remedy) {
      this.remedy = remedy;
    }

    Remedy remedy() {
      return remedy;
    }
  }

  /// Picture files that hold something beside their picture.
  ///
  /// @param kinds what was found, in all of them together
  /// @param files paths inside the class folder, in order
  /// @param of how many were looked at
  record Beside(SortedSet<Extra> kinds, List<String> files, int of) implements Finding {
    public Beside {
      kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
      files = List.copyOf(files);
    }

    @Override
    public boolean tells() {
      return !files.isEmpty();
    }

    @Override
    public Remedy remedy() {
      return Remedy.WRITE_ANEW;
    }

    @Override
    public String toString() {
      return "Beside[" + kinds + ", " + files.size() + " of " + of + "]";
    }
  }

  /// Portraits of another size than most have.
  ///
  /// @param width what most have, in points; 0 where there is no portrait
  /// @param height what most have, in points; 0 where there is no portrait
  /// @param files paths inside the class folder, in order
  /// @param of how many were looked at
  record OtherSize(long width, long height, List<String> files, int of) implements Finding {
    public OtherSize {
      files = List.copyOf(files);
    }

    @Override
    public boolean tells() {
      return !files.isEmpty();
    }

    @Override
    public Remedy remedy() {
      return Remedy.WRITE_ANEW;
    }

    @Override
    public String toString() {
      return "OtherSize[" + files.size() + " of " + of + "]";
    }
  }

  /// There is no list whose names could be looked for.
  record NoList() implements Finding {
    @Override
    public boolean tells() {
      return true;
    }

    @Override
    public Remedy remedy() {
      return Remedy.BRING_LIST;
    }
  }

  /// The work was given up before its end.
  record Stopped(int looked, int of) implements Finding {
    @Override
    public boolean tells() {
      return true;
    }

    @Override
    public Remedy remedy() {
      return Remedy.LOOK_AGAIN;
    }
  }
}
