module.exports = ({ env }) => ({
  connection: {
    client: 'postgres',
    connection: {
      host: '127.0.0.1',
      port: env.int('PGPORT'),
      user: env('PGUSER'),
      password: env('PGPASSWORD'),
      database: 'peer_strapi',
    },
  },
});
