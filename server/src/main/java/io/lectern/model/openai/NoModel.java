package io.lectern.model.openai;

import io.lectern.model.LanguageModel;
import io.lectern.model.ModelProblem;
import io.lectern.model.ModelReply;
import io.lectern.model.ModelRequest;
import java.util.Optional;

/** What an academy has that configured none. */
final class NoModel implements LanguageModel {

    @Override
    public Optional<String> name() {
        return Optional.empty();
    }

    @Override
    public <T> ModelReply<T> complete(ModelRequest<T> request) {
        throw new ModelProblem.NotConfigured();
    }
}
