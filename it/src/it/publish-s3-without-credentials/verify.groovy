def story = io.github.cimaven.it.Story.of(binding.variables)
def errors = story.errors().join('\n')
assert errors.contains('there are no AWS credentials. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY')
assert !errors.contains('Pending')
assert !story.hasStackTrace()
true
