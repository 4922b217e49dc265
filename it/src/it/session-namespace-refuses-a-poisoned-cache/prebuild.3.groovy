assert new File(localRepositoryPath, 'com/acme/cached').deleteDir()
true
