package org.yearbookgame.prepare.audit;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Tag;
import com.drew.metadata.adobe.AdobeJpegDirectory;
import com.drew.metadata.bmp.BmpHeaderDirectory;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.file.FileTypeDirectory;
import com.drew.metadata.gif.GifCommentDirectory;
import com.drew.metadata.gif.GifControlDirectory;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.gif.GifImageDirectory;
import com.drew.metadata.icc.IccDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.jfif.JfifDirectory;
import com.drew.metadata.jfxx.JfxxDirectory;
import com.drew.metadata.jpeg.HuffmanTablesDirectory;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.photoshop.PhotoshopDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.webp.WebpDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What a library that was made to read the notes in picture files finds in one. It reads what it
/// knows in ways of its own, so that it may see what [FileWalk] misses, and the other way round.
///
/// It sets aside whatever memory a file claims to need, and inflates without end: it is asked only
/// of files in which the walk over all bytes found nothing.
final class SecondLook {
  private static final Set<String> CHUNKS = Set.of("IHDR", "PLTE", "tRNS");

  private SecondLook() {}

  /// The notes beside the picture.
  ///
  /// @return nothing, where the library cannot read the file
  static Optional<Set<Extra>> at(FileBytes bytes) {
    boolean tiff = bytes.says("II*\0", 0) || bytes.says("MM\0*", 0);
    Set<Extra> found = EnumSet.noneOf(Extra.class);
    try (ByteArrayInputStream in = new ByteArrayInputStream(bytes.all())) {
      for (Directory directory :
          ImageMetadataReader.readMetadata(in, bytes.size()).getDirectories()) {
        if (directory.hasErrors()) {
          found.add(Extra.UNKNOWN_PART);
        }
        if (!(tiff && directory instanceof ExifIFD0Directory fields && onlyNeeded(fields))) {
          extra(directory).ifPresent(found::add);
        }
      }
      return Optional.of(found);
    } catch (IOException | ImageProcessingException | RuntimeException | OutOfMemoryError _) {
      // What it asked memory for in vain was never taken.
      return Optional.empty();
    }
  }

  private static boolean onlyNeeded(Directory fields) {
    return fields.getTags().stream().map(Tag::getTagType).allMatch(TiffWalk.NEEDED::contains);
  }

  private static Optional<Extra> extra(Directory directory) {
    return switch (directory) {
      case FileTypeDirectory _, JpegDirectory _, JfifDirectory _, AdobeJpegDirectory _ ->
          Optional.empty();
      case HuffmanTablesDirectory _, BmpHeaderDirectory _, WebpDirectory _ -> Optional.empty();
      case GifHeaderDirectory _, GifImageDirectory _, GifControlDirectory _ -> Optional.empty();
      case PngDirectory png when CHUNKS.contains(png.getPngChunkType().getIdentifier()) ->
          Optional.empty();
      case PngDirectory png when png.getPngChunkType().getIdentifier().endsWith("Xt") ->
          Optional.of(Extra.TEXT);
      case JpegCommentDirectory _, GifCommentDirectory _, XmpDirectory _, IptcDirectory _ ->
          Optional.of(Extra.TEXT);
      case PhotoshopDirectory _ -> Optional.of(Extra.TEXT);
      case IccDirectory _ -> Optional.of(Extra.COLOUR_PROFILE);
      case ExifDirectoryBase _ -> Optional.of(Extra.CAMERA_NOTES);
      case JfxxDirectory _ -> Optional.of(Extra.SECOND_PICTURE);
      default -> Optional.of(Extra.UNKNOWN_PART);
    };
  }
}
