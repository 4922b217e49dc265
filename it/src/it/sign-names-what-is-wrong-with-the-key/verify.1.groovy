def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') == ['guard/signing-key']
assert story.errors().join('\n').contains('the environment variable MAVEN_GPG_KEY is not set.')
assert story.errors().join('\n').contains('-Dci.sign=false')
story.signingWith(context.get('key').secret(), 'a wrong ' + 'guess')
true
