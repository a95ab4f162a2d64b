package io.lectern.accounts.internal;

import org.springframework.stereotype.Component;

/** Gives tests the secret that the console shows. */
@Component
public class SetUpLink {

    private final SetUp setUp;

    SetUpLink(SetUp setUp) {
        this.setUp = setUp;
    }

    public String token() {
        return setUp.link().getFragment();
    }
}
