package org.kontor.persistence.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts the passwords of profiles with a key that only this user can read, so that no password lies in clear text in
 * a profile, a backup of the folder or a support mail.
 */
final class SecretBox {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Path keyFile;
    private final SecureRandom random = new SecureRandom();

    SecretBox(Path keyFile) {
        this.keyFile = keyFile;
    }

    String seal(char[] secret) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            byte[] plain = new String(secret).getBytes(StandardCharsets.UTF_8);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            byte[] both = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Cannot encrypt", failure);
        }
    }

    char[] open(String sealed) {
        try {
            ByteBuffer both = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
            byte[] nonce = new byte[NONCE_BYTES];
            both.get(nonce);
            byte[] rest = new byte[both.remaining()];
            both.get(rest);
            return new String(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(rest), StandardCharsets.UTF_8).toCharArray();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The key of the profiles does not fit; enter the password again", failure);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private byte[] key() {
        try {
            if (!Files.exists(keyFile)) {
                makeKey();
            }
            return Files.readAllBytes(keyFile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void makeKey() throws IOException {
        Files.createDirectories(keyFile.getParent());
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    keyFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(keyFile, key);
    }
}
