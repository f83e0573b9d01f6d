package dev.candor.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The text of one statement, in a file or on standard input.
 *
 * @param name the path as the user gave it; {@code -} is standard input
 */
record StatementFile(String name) {

    static final String STANDARD_INPUT = "-";

    private static final int MAX_BYTES = 16 << 20;

    /** The text; throws {@link InputException} when there is none or when it is not UTF-8. */
    String read(InputStream standardInput) {
        byte[] bytes = name.equals(STANDARD_INPUT) ? bytes(standardInput) : bytes();
        if (bytes.length > MAX_BYTES) {
            throw new InputException(
                    name + "：超过 16 MiB，不像是一份声明；多份声明请用 candor batch",
                    name + ": more than 16 MiB, which is hardly one statement; grade many with candor batch");
        }
        try {
            return Encoding.UTF_8.decode(bytes);
        } catch (Encoding.UndecodableException e) {
            throw undecodable(bytes, e.offset());
        }
    }

    private byte[] bytes() {
        Path path = path(name);
        try (InputStream in = Files.newInputStream(path)) {
            return bytes(in);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private byte[] bytes(InputStream in) {
        try {
            return in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** The file that a user means; directories are refused here because opening one fails differently everywhere. */
    static Path path(String name) {
        Path path = anyPath(name);
        if (Files.isDirectory(path)) {
            throw new InputException(name + "：是目录，请给出文件", name + ": is a directory; give a file");
        }
        return path;
    }

    /** The file or directory that a user means. */
    static Path anyPath(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InputException(
                    name + "：不是有效的路径；文件名含中文时，请设置 LC_ALL=C.UTF-8",
                    name + ": not a valid path; for names that are not ASCII set LC_ALL=C.UTF-8");
        }
    }

    /** Whether two names mean one file; standard input and output are none. */
    static boolean isSame(String name, String otherName) {
        if (name.equals(STANDARD_INPUT) || otherName.equals(STANDARD_INPUT)) {
            return false;
        }
        Path path = anyPath(name).toAbsolutePath().normalize();
        Path other = anyPath(otherName).toAbsolutePath().normalize();
        try {
            return path.equals(other) || (Files.exists(path) && Files.exists(other) && Files.isSameFile(path, other));
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** What to tell when a file cannot be opened or read. */
    static InputException unreadable(String name, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return new InputException(name + "：找不到文件", name + ": no such file");
        }
        String why = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return new InputException(name + "：无法读取（" + why + "）", name + ": cannot be read (" + why + ")");
    }

    /** What to tell when a file cannot be opened for writing or written. */
    static InputException unwritable(String name, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return new InputException(
                    name + "：无法写入，所在的文件夹不存在，请先建好",
                    name + ": cannot be written, its directory does not exist; create it first");
        }
        String why = cause instanceof FileSystemException failed && failed.getReason() != null
                ? failed.getReason()
                : cause instanceof AccessDeniedException ? "permission denied" : String.valueOf(cause.getMessage());
        return new InputException(name + "：无法写入（" + why + "）", name + ": cannot be written (" + why + ")");
    }

    private InputException undecodable(byte[] bytes, int offset) {
        int first = bytes[offset] & 0xFF;
        String likely = offset == 0 && first >= 0xFE ? "UTF-16" : "GB18030";
        boolean standard = name.equals(STANDARD_INPUT);
        String remedy = "iconv -f " + likely + " -t UTF-8" + (standard ? "" : " " + name);
        return new InputException(
                "%s：字节偏移 %d 处（0x%02X）不是 UTF-8；请先转换编码，例如 %s（台港文件多为 BIG5）"
                        .formatted(standard ? "标准输入" : name, offset, first, remedy),
                "%s: not UTF-8 at byte offset %d (0x%02X); convert it first, for example %s (BIG5 for many files from Taiwan and Hong Kong)"
                        .formatted(standard ? "standard input" : name, offset, first, remedy));
    }
}
