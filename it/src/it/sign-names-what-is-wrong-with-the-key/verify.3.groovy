def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.errors().join('\n').contains('the environment variable MAVEN_GPG_KEY is empty.')
story.signingWith(context.get('key').secret().substring(0, 400), 'open sesame')
true
