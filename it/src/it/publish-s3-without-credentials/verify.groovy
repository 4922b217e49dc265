def story = io.github.cimaven.it.Story.of(binding.variables)
def errors = story.errors().join('\n')
assert errors.contains('there are no AWS credentials. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY')
// All that is wrong at once: also a channel without settings, and one without a token.
assert errors.contains('Nothing was published: 3 problem(s) before the first byte was sent:')
assert errors =~ /(?m)^\s*s3: .*there are no AWS credentials/
assert errors =~ /(?m)^\s*github: .*there is no token. Set the variable GITHUB_TOKEN/
assert errors =~ /(?m)^\s*maven: The channel maven has no repository/
assert !errors.contains('Pending')
assert !story.hasStackTrace()
true
