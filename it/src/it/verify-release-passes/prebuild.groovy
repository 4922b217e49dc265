def story = io.github.cimaven.it.Story.of(binding.variables)
def key = io.github.cimaven.it.SigningKey.generate(UUID.randomUUID().toString())
story.template('jar').extension().write('.gitignore', 'target/\nbuild.log\npublished/\nsigning.env\n').write('key.asc', key.publicKey()).signingWith(key.secret(), key.passphrase())
story.repository().commit('First').tag('v1.0.0')
true
