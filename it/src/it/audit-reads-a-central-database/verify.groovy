def story = io.github.cimaven.it.Story.of(binding.variables)
context.get('server').close()
assert story.logLines('ci.audit.jdbc needs a user and a password. Set the environment variables CI_AUDIT_JDBC_USER and').size() > 0
// Those who have to know them are the scripts of the story and the settings.
['owner-secret-for-tests-only', 'reader-secret-for-tests-only'].each { secret ->
    assert story.filesWith(secret).findAll { !(it ==~ /servers\.xml|invoker\.properties|.*\.groovy/) } == []
}
assert !story.log().contains("secret-for-tests-only")
true
