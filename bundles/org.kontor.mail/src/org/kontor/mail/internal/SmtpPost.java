package org.kontor.mail.internal;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.kontor.mail.MailServer;

/** A connection to the mail server, made when the first letter goes. */
final class SmtpPost implements AutoCloseable {

    private static final String UTF_8 = "UTF-8";
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";
    private static final int REFUSED_FROM = 500;
    private static final int REFUSED_TO = 554;
    private static final Set<Integer> NOT_OF_THE_LETTER = Set.of(530, 534, 535, 538);

    private final MailServer server;
    private final char[] password;
    private final String company;
    private final Session session;
    private SMTPTransport transport;

    /**
     * To a server.
     *
     * @param password empty where the server asks for none
     * @param company stands as sender beside the address
     */
    SmtpPost(MailServer server, char[] password, String company) {
        this.server = server;
        this.password = password.clone();
        this.company = company;
        this.session = inLibrary(() -> Session.getInstance(properties(server)));
    }

    /** Whether it is one address and nothing beside it. */
    static boolean isAddress(String text) {
        try {
            InternetAddress address = new InternetAddress(text, true);
            return address.getAddress().equals(text) && text.contains("@");
        } catch (AddressException wrong) {
            return false;
        }
    }

    private static Properties properties(MailServer server) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.auth", Boolean.toString(server.getAccount() != null));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", Boolean.toString(true));
        switch (server.getSecurity()) {
            case NONE -> properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(false));
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(true));
                properties.setProperty("mail.smtp.starttls.required", Boolean.toString(true));
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(true));
        }
        return properties;
    }

    /**
     * Gives a letter to the server.
     *
     * @throws MessagingException when it does not take it
     */
    void send(String address, Letter letter, Instant now) throws MessagingException {
        inLibrary(() -> {
            MimeMessage message = message(address, letter, now);
            connect();
            transport.sendMessage(message, message.getAllRecipients());
            return message;
        });
    }

    private void connect() throws MessagingException {
        if (transport == null || !transport.isConnected()) {
            transport = new SMTPTransport(
                    session, new URLName("smtp", server.getHost(), server.getPort(), null, server.getAccount(), null));
            String secret = server.getAccount() == null ? null : new String(password);
            transport.connect(server.getHost(), server.getPort(), server.getAccount(), secret);
        }
    }

    private MimeMessage message(String address, Letter letter, Instant now) throws MessagingException {
        try {
            MimeMessage message = new MimeMessage(session);
            message.setFrom(new InternetAddress(server.getSender(), company, UTF_8));
            message.setRecipient(RecipientType.TO, new InternetAddress(address, true));
            message.setSubject(letter.subject(), UTF_8);
            message.setSentDate(Date.from(now));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setDataHandler(
                    new DataHandler(new ByteArrayDataSource(letter.body(), "text/plain; charset=" + UTF_8)));
            message.saveChanges();
            return message;
        } catch (IOException broken) {
            throw new MessagingException(broken.getMessage(), broken);
        }
    }

    /** Whether the server refused the letter itself, for good; otherwise it may be tried again. */
    static boolean isRefused(MessagingException failure) {
        for (Exception next = failure; next instanceof MessagingException one; next = one.getNextException()) {
            int code =
                    switch (one) {
                        case SMTPAddressFailedException address -> address.getReturnCode();
                        case SMTPSendFailedException sending -> sending.getReturnCode();
                        default -> 0;
                    };
            if (code >= REFUSED_FROM && code <= REFUSED_TO && !NOT_OF_THE_LETTER.contains(code)) {
                return true;
            }
        }
        return false;
    }

    /** What the server said, down to the last cause: the first one often only says that something failed. */
    static String reason(MessagingException failure) {
        Exception last = failure;
        while (last instanceof MessagingException one && one.getNextException() != null) {
            last = one.getNextException();
        }
        String first = String.valueOf(failure.getMessage()).strip();
        String deepest = String.valueOf(last.getMessage()).strip();
        return first.contains(deepest) ? first : first + ": " + deepest;
    }

    @Override
    public void close() throws MessagingException {
        if (transport != null && transport.isConnected()) {
            transport.close();
        }
    }

    private interface Work<T, X extends Exception> {
        T run() throws X;
    }

    /** The library looks for its parts by the class loader of the thread; in OSGi that has to be its own. */
    private static <T, X extends Exception> T inLibrary(Work<T, X> work) throws X {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(SMTPTransport.class.getClassLoader());
        try {
            return work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
