import static java.nio.file.StandardOpenOption.APPEND;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes a large class, of the pictures of a small one, to measure with. Each ends with other
/// bytes, which no reader looks at: nobody is asked whose picture is another's, too.
public final class LargeClass {
  private LargeClass() {}

  /// @param args the small class, the folder of the large one, and how many people are in it
  public static void main(String[] args) throws IOException {
    Path images = Files.createDirectories(Path.of(args[1], "images"));
    List<Path> faces;
    try (var files = Files.list(Path.of(args[0], "images"))) {
      faces = files.sorted().toList();
    }
    StringBuilder list = new StringBuilder("Name,Gender,Image\n");
    for (int i = 1; i <= Integer.parseInt(args[2]); i++) {
      Path face = faces.get(i % faces.size());
      String ending = face.toString().substring(face.toString().lastIndexOf('.'));
      Path own = Files.copy(face, images.resolve(i + ending));
      Files.write(own, ByteBuffer.allocate(Integer.BYTES).putInt(i).array(), APPEND);
      list.append("Person ").append(i).append(i % 2 == 0 ? ",F," : ",M,").append(i).append(ending);
      list.append('\n');
    }
    Files.writeString(Path.of(args[1], "students.csv"), list);
    Files.writeString(Path.of(args[1], "class.json"), "{\"title\": \"A class of many\"}\n");
  }
}
