package io.lectern.accounts.web;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** What may be asked without being signed in; everything else needs a session and, to change things, a CSRF token. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Sent by other programs, without a session: each request is signed, and answered for by who reads it. */
    private static final String SIGNED = "/api/public/certifier/events";

    @Bean
    SecurityFilterChain security(HttpSecurity http, BrowserSessions sessions, Refusals refusals) throws Exception {
        return http.csrf(csrf -> csrf.spa().ignoringRequestMatchers(SIGNED))
                .securityContext(context -> context.securityContextRepository(sessions))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/api/session",
                                "/api/academy",
                                "/api/academy/logo/**",
                                "/api/set-up/**",
                                "/api/invitation/**",
                                "/api/password-reset/**",
                                "/api/public/**",
                                "/actuator/health/**",
                                "/v3/api-docs**")
                        .permitAll()
                        .requestMatchers("/api/**", "/ws/**", "/actuator/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(e -> e.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .requestCache(cache -> cache.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.disable())
                .build();
    }

    /**
     * The session cookie: out of reach for scripts, not sent along by other sites, over https only when it came by https. It
     * outlives the session, which ends in the store when nobody has used it for the time set there.
     */
    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("lectern");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookieMaxAge((int) Duration.ofDays(90).toSeconds());
        return cookie;
    }

    /** People sign in by {@link SessionController}; Spring Boot's own user with a generated password is not wanted. */
    @Bean
    AuthenticationManager authenticationManager() {
        return authentication -> {
            throw new IllegalStateException("sign-in is not done by Spring Security");
        };
    }
}
