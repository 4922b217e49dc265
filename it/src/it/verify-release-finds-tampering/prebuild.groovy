def story = io.github.cimaven.it.Story.of(binding.variables)
def key = io.github.cimaven.it.SigningKey.generate(UUID.randomUUID().toString())
def other = io.github.cimaven.it.SigningKey.generate('')
story.template('jar').extension().write('.gitignore', 'target/\nbuild.log\npublished/\nsigning.env\n').signingWith(key.secret(), key.passphrase())
story.write('key.asc', key.publicKey()).write('other.asc', other.publicKey())
story.repository().commit('First').tag('v1.0.0')
true
