def story = io.github.cimaven.it.Story.of(binding.variables)
def server = context.get('server')
server.close()
assert story.record().publication.result == 'published'
assert server.logins == ["aws:${context.get('token')}".toString()] as Set
assert story.log().contains('[DEBUG]')
// Beside the file that sets the variables.
context.get('secrets').each { assert story.filesWith(it) == ['signing.env'] }
assert story.log().contains('Nobody was told')
true
