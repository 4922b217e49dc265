def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') == ['guard/signing-key']
assert story.errors().join('\n').contains('The key in MAVEN_GPG_KEY is no PGP secret key that can be read.')
true
