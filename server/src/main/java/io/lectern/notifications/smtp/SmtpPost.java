package io.lectern.notifications.smtp;

import io.lectern.notifications.internal.Mail;
import io.lectern.notifications.internal.Post;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends mails through the configured server. */
@Component
class SmtpPost implements Post {

    private static final String TIMEOUT_MS = "10000";

    private final SmtpSettings settings;
    private final JavaMailSenderImpl sender;

    SmtpPost(SmtpSettings settings) {
        this.settings = settings;
        this.sender = sender(settings);
    }

    @Override
    public boolean isOpen() {
        String host = settings.host();
        return host != null && !host.isBlank();
    }

    @Override
    public Outcome send(Letter letter) {
        try {
            sender.send(message(letter));
            return new Outcome.Sent();
        } catch (MailAuthenticationException e) {
            return new Outcome.NotSent(Mail.Problem.SIGN_IN_REFUSED);
        } catch (MailSendException e) {
            // A message that reached the server and was refused is listed; without a connection none is looked at.
            boolean refused =
                    e.getFailedMessages().values().stream().anyMatch(failure -> failure instanceof SendFailedException);
            return new Outcome.NotSent(refused ? Mail.Problem.MAIL_REFUSED : Mail.Problem.UNREACHABLE);
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            return new Outcome.NotSent(Mail.Problem.MAIL_REFUSED);
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = sender.createMimeMessage();
        var parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(settings.from(), letter.fromName());
        parts.setTo(letter.to());
        parts.setSubject(letter.subject());
        parts.setText(letter.text(), letter.html());
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static JavaMailSenderImpl sender(SmtpSettings settings) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setUsername(settings.username());
        sender.setPassword(settings.password());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        Properties smtp = sender.getJavaMailProperties();
        smtp.setProperty("mail.smtp.auth", Boolean.toString(settings.username() != null));
        smtp.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MS);
        smtp.setProperty("mail.smtp.timeout", TIMEOUT_MS);
        smtp.setProperty("mail.smtp.writetimeout", TIMEOUT_MS);
        switch (settings.security()) {
            case STARTTLS -> {
                smtp.setProperty("mail.smtp.starttls.enable", "true");
                smtp.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> smtp.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> smtp.setProperty("mail.smtp.starttls.enable", "false");
        }
        smtp.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return sender;
    }
}
