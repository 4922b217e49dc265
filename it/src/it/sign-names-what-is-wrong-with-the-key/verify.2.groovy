def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') == ['guard/signing-key']
assert story.errors().join('\n').contains('the passphrase in MAVEN_GPG_PASSPHRASE is not that of the key.')
story.signingWith('', 'open sesame')
true
