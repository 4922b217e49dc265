def story = io.github.cimaven.it.Story.of(binding.variables)
def key = context.get('key')
def artifacts = story.files('published').findAll { it.startsWith('com/') && !(it ==~ /.*\.(md5|sha1|asc)|.*maven-metadata.*/) }
assert artifacts.any { it.endsWith('shop-1.0.0-cyclonedx.json') }
assert artifacts.any { it.endsWith('lib-1.0.0-sources.jar') }
assert artifacts.findAll { !key.isSigned(story.path("published/$it")) } == []
assert story.findings('error') == []
assert story.guards()['signing-key'] == 'passed'
assert story.logLines("[INFO] ${artifacts.size()} signatures were verified by the key ").size() == 1
assert story.log().contains('[DEBUG]')
// Beside the file that sets the variables.
assert story.filesWith(key.passphrase()) == ['signing.env']
assert story.filesWith(key.piece()) == ['signing.env']
true
