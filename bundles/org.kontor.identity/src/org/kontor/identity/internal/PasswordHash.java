package org.kontor.identity.internal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * PBKDF2 with HMAC-SHA-512, a salt per password and the number of rounds kept with the hash, so that it can grow.
 *
 * @param rounds of a new hash; what makes it costly to guess
 */
public record PasswordHash(int rounds) {

    /** What the program hashes with. */
    static final PasswordHash STRONG = new PasswordHash(210_000);

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new hash, different each time. */
    String of(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder encoder = Base64.getEncoder();
        return rounds + ":" + encoder.encodeToString(salt) + ":"
                + encoder.encodeToString(derive(password, salt, rounds));
    }

    static boolean matches(char[] password, String hash) {
        String[] parts = hash.split(":");
        byte[] salt = Base64.getDecoder().decode(parts[1]);
        byte[] expected = Base64.getDecoder().decode(parts[2]);
        return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts[0])));
    }

    private static byte[] derive(char[] password, byte[] salt, int rounds) {
        PBEKeySpec key = new PBEKeySpec(password, salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        } finally {
            key.clearPassword();
        }
    }
}
